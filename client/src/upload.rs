//! Sending files, for which the document has no operation of their own: they are fields of forms.

use bytes::Bytes;
use ferrostock_models::Part;
use reqwest::multipart;

use crate::{Client, Failure, Refusal};

impl Client {
    /// Gives a part a picture (PNG, JPEG, GIF, WebP or BMP), in place of the one that it has. The
    /// file's name is a wish: the answer says under which address the picture is kept.
    ///
    /// ```no_run
    /// # async fn example(client: &ferrostock_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let picture = std::fs::read("resistor.png")?;
    /// let part = client.part_upload_image(7, "resistor.png", picture).await?;
    /// println!("{:?}, small: {}", part.image, part.thumbnail);
    /// # Ok(()) }
    /// ```
    pub async fn part_upload_image(
        &self,
        id: i64,
        file_name: impl Into<String>,
        picture: impl Into<Bytes>,
    ) -> Result<Part, Failure> {
        let picture: Bytes = picture.into();
        let length = picture.len() as u64;
        let file = multipart::Part::stream_with_length(picture, length).file_name(file_name.into());
        let form = multipart::Form::new().part("image", file);
        let response = self
            .client
            .patch(format!("{}/api/part/{id}/", self.baseurl))
            .multipart(form)
            .send()
            .await
            .map_err(Failure::Connection)?;
        let status = response.status();
        let body = response.bytes().await.map_err(Failure::Connection)?;
        let unreadable = |error: serde_json::Error| Failure::Answer(error.to_string());
        if status.is_success() {
            serde_json::from_slice(&body).map_err(unreadable)
        } else {
            Err(Failure::Refused(Refusal {
                status: status.as_u16(),
                body: serde_json::from_slice(&body).map_err(unreadable)?,
            }))
        }
    }
}
